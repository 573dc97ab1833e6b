using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps.Formats;

/// <summary>Rows of text. As recorded, every value is text, what is missing at the end of a row is empty, and what is too much is dropped.</summary>
internal sealed class CsvFormat : ItemFormat
{
    private static readonly Dictionary<string, char> Delimiters = new()
    {
        ["COMMA"] = ',',
        ["PIPE"] = '|',
        ["SEMICOLON"] = ';',
        ["SPACE"] = ' ',
        ["TAB"] = '\t',
    };

    public override IEnumerable<Node> Read(ItemFile file)
    {
        var delimiter = file.Config.Delimiter is { } name && Delimiters.TryGetValue(name, out var found) ? found : ',';
        var rows = CsvText.Rows(file.ReadText(), delimiter);
        if (file.Config.Headers is { } headers) return Items(headers, rows);
        return rows.FirstOrDefault() is { } first ? Items(first, rows.Skip(1)) : [];
    }

    /// <summary>Rows as mappings from the names of the columns.</summary>
    public static IEnumerable<Node> Items(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        // The words are those of AWS.
        if (headers.Distinct().Count() < headers.Count) throw new MapRunFailure(ErrorNames.ItemReaderFailed, "CSV headers cannot contain duplicates.");
        return rows.Select(row => (Node)new MappingNode(headers.Select((header, i) => new MappingEntry(header, new StringNode(i < row.Count ? row[i] : ""))).ToArray()));
    }
}
