using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Queries;

/// <summary>An expression in JSONata, <c>{% ... %}</c>, in a field of a state.</summary>
/// <param name="node">As it is written.</param>
/// <param name="text">What stands between the marks, without blanks around it.</param>
/// <param name="way">The way to it from the state: <c>Choices[0]/Output/total</c>.</param>
/// <param name="program">The same, parsed.</param>
internal sealed class QueryExpression(StringNode node, string text, string way, JsonataExpression program) : Expression(text)
{
    // Enough for what people write without any input.
    private static readonly JsonataLimits Little = JsonataLimits.Default with { Time = TimeSpan.FromMilliseconds(250), SequenceLength = 10_000, TextLength = 100_000, Memory = 100_000 };

    private static readonly string[] Exhausted = ["D1011", "D1012", "D2014", "D2015"];

    // Functions that give something else each time, and those that fail on purpose.
    private static readonly string[] Unsteady = ["now", "millis", "random", "shuffle", "uuid", "error", "assert"];

    private readonly Lazy<bool> seesContext = new(() => FindsContext(program.Facts));

    // Of many places one text is decoded once, and of none never.
    private ScalarMap? map;

    /// <summary>The way to it from the state.</summary>
    public string Field => way;

    public StringNode Node => node;

    /// <summary>Whether it may look at the context object, which takes time to build; most expressions see nothing of it.</summary>
    public bool SeesContext => seesContext.Value;

    public JsonataFacts Facts => program.Facts;

    /// <summary>All values that it can have, as far as that shows before the state runs: null for undefined, an unknown node for what is not known.</summary>
    public IReadOnlyList<Node?> PossibleValues => program.PossibleValues(Opaque.HasPlaceholder, SpanOf);

    private string Described => $"The JSONata expression '{Text}' specified for the field '{way}'";

    /// <summary>The value; the words of failures are those of AWS. Throws <see cref="QueryFailure"/>.</summary>
    public override Node Evaluate(IEvaluationScope scope)
    {
        var outcome = program.Evaluate(null, new QueryScope(scope, SeesContext));
        if (outcome.Error is { } error) throw new QueryFailure($"{Described} threw an error during evaluation. {error.Code}: {error.Text}", way);
        if (outcome.Value is not { } value) throw new QueryFailure($"{Described} returned nothing (undefined).", way);
        return outcome.HoldsFunction ? throw new QueryFailure($"{Described} returned an unsupported result type.", way) : value;
    }

    /// <summary>The value, which must be of a kind: <c>array</c>, <c>number</c>.</summary>
    public T Evaluate<T>(IEvaluationScope scope, string kind)
        where T : Node =>
        Evaluate(scope) is var value && value is T wanted ? wanted : throw Unexpected(value, kind);

    /// <summary>The failure of a value that is not of the kind that is wanted.</summary>
    public QueryFailure Unexpected(Node value, string kind) => new(
        $"{Described} returned an unexpected result type. Expected '{kind}', but was '{KindOf(value)}' for value: {value}", way);

    /// <summary>What it comes to each time, as it reads nothing of the run and has no part in chance or time; null for others, and for what takes long.</summary>
    /// <param name="isSet">Whether the machine may have a variable of that name, which hides a function.</param>
    public JsonataOutcome? Foregone(Func<string, bool> isSet)
    {
        if (Facts is not { Contexts.Count: 0, Roots.Count: 0, BareNames.Count: 0 } || !Facts.Variables.All(variable => IsSteady(variable.Name) && !isSet(variable.Name))) return null;
        var outcome = program.Evaluate(null, new JsonataScope { Limits = Little });
        return outcome.Error is { } error && Exhausted.Contains(error.Code) ? null : outcome;
    }

    /// <summary>Whether its value is a function or holds one, whatever comes in.</summary>
    public bool GivesFunction(Func<string, bool> isSet) => program.GivesFunction(isSet);

    /// <summary>Calls of functions with arguments that they never take.</summary>
    public IEnumerable<WrongCall> WrongCalls(Func<string, bool> isSet) => program.WrongCalls(isSet, Opaque.HasPlaceholder);

    /// <summary>The variables of the machine that it reads; those are never functions.</summary>
    public IEnumerable<NamedPlace> Variables =>
        Facts.Variables.Where(variable => variable.Name != "states" && JsonataDialect.StepFunctions.Function(variable.Name) is null && !Facts.Calls.Contains(variable));

    /// <summary>Functions that it calls and that neither it nor the language has.</summary>
    public IEnumerable<NamedPlace> UnknownCalls =>
        Facts.Calls.Where(call => JsonataDialect.StepFunctions.Function(call.Name) is null && Facts.Variables.Contains(call));

    /// <summary>A place in it, by where it stands behind the first mark. To be asked when there is something to tell.</summary>
    public SourceSpan SpanOf(int position) => (map ??= ScalarMap.Of(node)).SpanFrom(JsonataText.Begin.Length + position);

    private static string KindOf(Node value) => value switch
    {
        SequenceNode => "array",
        MappingNode => "object",
        StringNode => "string",
        NumberNode => "number",
        BooleanNode => "boolean",
        _ => "null",
    };

    private static bool IsSteady(string name) => JsonataDialect.StepFunctions.Function(name) is not null && !Unsteady.Contains(name);

    private static bool FindsContext(JsonataFacts facts) =>
        facts.Wholes.Any(variable => variable.Name == "states") || facts.Paths.Any(path => path is [{ Name: "states" }, { Name: "context" }, ..]);
}
