// The functions of the C library that figures are held against each other by; nothing else of it is used here.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif

/// The functions by name, whatever library has them.
enum Mathematics {
  /// The natural logarithm.
  static func logarithm(_ value: Double) -> Double { log(value) }

  /// The decimal logarithm.
  static func decimalLogarithm(_ value: Double) -> Double { log10(value) }

  /// The exponential.
  static func exponential(_ value: Double) -> Double { exp(value) }

  /// A power of ten.
  static func powerOfTen(_ exponent: Double) -> Double { pow(10, exponent) }
}
