using System.Globalization;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>Text and numbers as XML has them.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Text with what XML 1.0 forbids replaced: control characters and halves of pairs.</summary>
    public static string Allowed(string text)
    {
        if (text.All(letter => letter is (>= ' ' and < '\uD800') or '\t' or '\n' or '\r')) return text;
        var allowed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) allowed.Append(text[i]).Append(text[++i]);
            else allowed.Append(text[i] is (>= ' ' and < '\uD800') or (>= '\uE000' and < '\uFFFE') or '\t' or '\n' or '\r' ? text[i] : Replacement);
        }

        return allowed.ToString();
    }

    /// <summary>Text as it stands in an element or in an attribute.</summary>
    public static string Escape(string text) => Allowed(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    /// <summary>A number of pixels.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
