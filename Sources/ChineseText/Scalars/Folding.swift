/// Folds the widths and variants of single scalars, so that one form is matched for all.
public enum Folding {
  /// The folded scalar: full-width ASCII becomes half-width, every space a plain one.
  public static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0x00A0, 0x2000...0x200A, 0x202F, 0x0009: " "
    case 0xFE6A: "%"
    case 0x25CB: "〇"
    case 0x2022, 0x30FB, 0x2219, 0x22C5: "·"
    case 0x3014, 0x3010: scalar
    default: scalar
    }
  }
}
