using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace StepFunctionsPS.Text;

/// <summary>Bytes as hexadecimal digits, in lower case.</summary>
internal static class Hex
{
    public static string Of(IEnumerable<byte> bytes) => string.Concat(bytes.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
}
