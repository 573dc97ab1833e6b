using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.Presentation;

/// <summary>Makes Markdown in which text of users and of AWS stays text.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_[]#|~";

    /// <summary>Text on one line that no sign in it can turn into something else.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in LogText.Line(text))
        {
            _ = letter switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '@' => escaped.Append("&#64;"),
                _ when Special.IndexOf(letter) >= 0 => escaped.Append('\\').Append(letter),
                _ => escaped.Append(letter),
            };
        }

        // A page would make a link of a bare address, with the escapes in it.
        return escaped.ToString().Replace("://", "&#58;//");
    }

    /// <summary>A link, where the address is one of ours.</summary>
    public static string Link(string text, string address) => $"[{Text(text)}]({address.Replace("(", "%28").Replace(")", "%29").Replace(" ", "%20").Replace("|", "%7C").Replace("<", "%3C").Replace(">", "%3E")})";

    public static string Heading(string text) => $"## {Text(text)}";

    /// <summary>A table; cells are Markdown already.</summary>
    public static IEnumerable<string> Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows) =>
        [Row(heads), Row([.. heads.Select(_ => "---")]), .. rows.Select(Row)];

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
}
