import Platform

/// Files as they lie on disk.
package enum FileBytes {
  /// The bytes of a regular file; what is none is not opened for long, and what is too big is not read.
  ///
  /// - Parameters:
  ///   - path: The file; links are followed.
  ///   - limit: The most bytes that it may have.
  /// - Complexity: O(n) in the file's size, O(1) for a file that is too big.
  package static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    do throws(SystemFault) {
      return try OperatingSystem.read(path, limit: limit)
    } catch {
      throw FileFault(error)
    }
  }
}
