using System;
using System.Collections.Generic;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States;

/// <summary>One state of a definition, read and compiled. Fields that a type does not know keep their defaults.</summary>
internal abstract class State(StateFrame frame)
{
    public string Name => frame.Name;

    /// <summary>Where the name is written.</summary>
    public SourceSpan NameSpan => frame.NameSpan;

    /// <summary>As it is written.</summary>
    public MappingNode Node => frame.Node;

    /// <summary>The value of <c>Type</c>, which also begins the names of its events.</summary>
    public abstract string Type { get; }

    public QueryLanguage QueryLanguage => frame.QueryLanguage;

    public string? Comment => (Node["Comment"] as StringNode)?.Value;

    /// <summary>Where it goes when it is done; null at an end and where its own rules say so.</summary>
    public StateReference? Next => frame.Next;

    /// <summary>Null for the whole input.</summary>
    public DataPath? InputPath => frame.InputPath;

    /// <summary>Null for the whole output.</summary>
    public DataPath? OutputPath => frame.OutputPath;

    /// <summary>What it gives in JSONata; null for its result, or its input.</summary>
    public PayloadTemplate? Output => frame.Output;

    public PayloadTemplate? Assign => frame.Assign;

    public bool IsJsonata => frame.QueryLanguage == QueryLanguage.Jsonata;

    /// <summary>The definitions inside it: branches, or the processor of a Map.</summary>
    public virtual IReadOnlyList<Definition> Inner => Array.Empty<Definition>();

    /// <summary>Every state it can go to, in the order of the text.</summary>
    public virtual IEnumerable<StateReference> Targets => Next is null ? Array.Empty<StateReference>() : [Next];
}

/// <summary>What all states have.</summary>
internal sealed record StateFrame(
    string Name,
    SourceSpan NameSpan,
    MappingNode Node,
    QueryLanguage QueryLanguage,
    StateReference? Next,
    DataPath? InputPath,
    DataPath? OutputPath,
    PayloadTemplate? Output,
    PayloadTemplate? Assign);
