using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// Where in a tree secrets stand, as a package remembers it: a JSON Pointer, and begin and length in its text. The
/// secrets themselves are not written a second time.
/// </summary>
internal static class SecretPlaces
{
    public static MappingNode Of(Node root, Secrets secrets)
    {
        var places = new MappingBuilder();
        foreach (var (pointer, text) in Texts(root, ""))
        {
            var ranges = secrets.PlacesIn(text).Distinct().OrderBy(range => range.Start).ThenBy(range => range.Length).Select(range => FormattableString.Invariant($"{range.Start}+{range.Length}")).ToArray();
            if (ranges.Length > 0) places.Set(pointer, string.Join(" ", ranges));
        }

        return places.Build();
    }

    /// <summary>The secrets at these places.</summary>
    /// <exception cref="FormatException">The places are not in the tree.</exception>
    public static IEnumerable<string> Read(Node root, MappingNode places)
    {
        var texts = places.Entries.Count == 0 ? [] : Texts(root, "").ToDictionary(text => text.Pointer, text => text.Text);
        foreach (var entry in places.Entries)
        {
            if (!texts.TryGetValue(entry.Key, out var text) || entry.Value is not StringNode ranges) throw new FormatException();
            foreach (var range in ranges.Value.Split(' ').Select(range => range.Split('+')))
            {
                if (range.Length != 2 || !TryRead(range[0], out var start) || !TryRead(range[1], out var length) || start > text.Length - length) throw new FormatException();
                var secret = text.Substring(start, length);
                yield return secret;
                // In the text of a definition it stands as JSON writes it.
                if (secret.IndexOf('\\') >= 0 && JsonReader.Read(new SourceText("", $"\"{secret}\""), InputLimits.Default).Output is StringNode plain) yield return plain.Value;
            }
        }
    }

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static IEnumerable<(string Pointer, string Text)> Texts(Node node, string pointer) => node switch
    {
        StringNode text => [(pointer, text.Value)],
        NumberNode number => [(pointer, number.Text)],
        MappingNode mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value, Pointer.Append(pointer, entry.Key))),
        SequenceNode list => list.Items.SelectMany((item, index) => Texts(item, Pointer.Append(pointer, index.ToString(CultureInfo.InvariantCulture)))),
        _ => [],
    };
}
