using System;
using System.Collections.Generic;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Structure;

/// <summary>The fields that a part of a definition may have, by query language.</summary>
internal sealed class FieldSet
{
    private readonly Dictionary<string, QueryLanguage?> languages = new(StringComparer.Ordinal);

    /// <param name="both">Those of both languages, divided by blanks.</param>
    /// <param name="jsonPath">Those of JSONPath.</param>
    /// <param name="jsonata">Those of JSONata.</param>
    public FieldSet(string both, string jsonPath = "", string jsonata = "")
    {
        Add(both, null);
        Add(jsonPath, QueryLanguage.JsonPath);
        Add(jsonata, QueryLanguage.Jsonata);
    }

    public IEnumerable<string> Names => languages.Keys;

    public bool Has(string key) => languages.ContainsKey(key);

    /// <summary>Whether the field is one of the other language only.</summary>
    public bool IsForeign(string key, QueryLanguage language) => languages.TryGetValue(key, out var only) && only is not null && only != language;

    private void Add(string keys, QueryLanguage? language)
    {
        foreach (var key in keys.Split([' '], StringSplitOptions.RemoveEmptyEntries)) languages.Add(key, language);
    }
}
