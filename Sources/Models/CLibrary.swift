// Nothing of the C library is called here. The compiler turns square roots and rounding into calls of the C library on some processors; importing it links it.
// Both are exact by IEEE 754, so systems agree on them.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
