using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>
/// The words of a service file, and which function each stands in. A name that is nowhere among them is not used,
/// however a use might be written; one that is may be used, which is enough to say nothing.
/// </summary>
internal sealed class Words
{
    // They hold no names of functions, but those of files, which often are the same.
    private static readonly string[] Unread = ["handler", "package", "description"];

    private const string Elsewhere = "";

    // The function that a word stands in; Elsewhere where it stands outside of functions, or in several.
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    public Words(MappingNode file)
    {
        foreach (var entry in file.Entries)
        {
            if (entry.Key == "functions") AddFunctions(entry.Value);
            else if (entry.Key == "stepFunctions") AddMapping(entry.Value, Elsewhere, except: ["activities"]);
            else if (entry.Key is not ("service" or "plugins" or "package")) Add(entry.Value, Elsewhere);
        }
    }

    /// <summary>Whether a name stands anywhere but in a function itself.</summary>
    public bool Has(string name, string function = " ") => places.TryGetValue(name, out var place) && place != function;

    // Functions may also be a list of mappings.
    private void AddFunctions(Node functions)
    {
        foreach (var entry in (functions is SequenceNode list ? list.Items : [functions]).OfType<MappingNode>().SelectMany(part => part.Entries)) AddMapping(entry.Value, entry.Key, Unread);
    }

    private void AddMapping(Node node, string place, string[] except)
    {
        if (node is not MappingNode mapping) return;
        foreach (var entry in mapping.Entries.Where(entry => !except.Contains(entry.Key))) Add(entry.Value, place);
    }

    private void Add(Node node, string place)
    {
        switch (node)
        {
            case StringNode text: AddText(text.Value, place); break;
            case SequenceNode list:
                foreach (var item in list.Items) Add(item, place);
                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    AddText(entry.Key, place);
                    Add(entry.Value, place);
                }

                break;
        }
    }

    private void AddText(string text, string place)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsPartOfName(text[end])) end++;
            if (end == start) continue;
            var word = end - start == text.Length ? text : text.Substring(start, end - start);
            places[word] = places.TryGetValue(word, out var known) && known != place ? Elsewhere : place;
            start = end;
        }
    }

    private static bool IsPartOfName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
