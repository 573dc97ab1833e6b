using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>A name, and where it stands in the text of the expression.</summary>
/// <param name="Name">Without its <c>$</c>.</param>
/// <param name="Position">Where it begins.</param>
internal readonly record struct NamedPlace(string Name, int Position);

/// <summary>What can be told of an expression without evaluating it.</summary>
internal sealed record JsonataFacts
{
    /// <summary>The names of variables that are called: <c>$sum(...)</c>, also of functions that the expression defines.</summary>
    public required IReadOnlyList<NamedPlace> Calls { get; init; }

    /// <summary>Calls of variables that the expression does not set itself, with their arguments; for a function of the language <c>$sum</c>.</summary>
    public required IReadOnlyList<StaticCall> FunctionCalls { get; init; }

    /// <summary>Fields that are called although they come out of a variable, and so are no functions: <c>size</c> for <c>$states.input.list.size()</c>.</summary>
    public required IReadOnlyList<NamedPlace> FieldCalls { get; init; }

    /// <summary>Variables that are read and not set by the expression itself, the called ones too: <c>states</c> for <c>$states</c>.</summary>
    public required IReadOnlyList<NamedPlace> Variables { get; init; }

    /// <summary>Paths that begin with a bare name, <c>*</c> or <c>**</c> where the context is the input.</summary>
    public required IReadOnlyList<NamedPlace> BareNames { get; init; }

    /// <summary>Of the bare names those that a variable of the expression has too: <c>function($v){ v }</c>.</summary>
    public required IReadOnlyList<NamedPlace> LikeVariables { get; init; }

    /// <summary>Where <c>$</c> stands for the input.</summary>
    public required IReadOnlyList<int> Contexts { get; init; }

    /// <summary>Where <c>$$</c> stands.</summary>
    public required IReadOnlyList<int> Roots { get; init; }

    /// <summary>The keys that are read of a variable, as far as they are names: <c>states, input, id</c> for <c>$states.input.id</c>.</summary>
    public required IReadOnlyList<IReadOnlyList<NamedPlace>> Paths { get; init; }

    /// <summary>Of the variables those of which more may be read than one key: <c>$states</c> alone, but not <c>$states.input</c>.</summary>
    public required IReadOnlyList<NamedPlace> Wholes { get; init; }

    public static JsonataFacts Of(Term term) => new FactFinder().Find(term);
}
