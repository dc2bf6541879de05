#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The greatest share of memory that the process has held so far, in megabytes.
func peakMemory() -> Double {
  var usage = rusage()
  #if canImport(Glibc)
    let itself = __rusage_who_t(RUSAGE_SELF.rawValue)
  #else
    let itself = RUSAGE_SELF
  #endif
  guard getrusage(itself, &usage) == 0 else { return 0 }
  // Linux counts kilobytes, Darwin bytes.
  #if canImport(Darwin)
    return Double(usage.ru_maxrss) / 1_000_000
  #else
    return Double(usage.ru_maxrss) / 1000
  #endif
}

/// The time that the processor has worked for this thread, in seconds: what else runs on the machine tells little in it.
func processorTime() -> Double {
  var time = timespec()
  guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
