using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables.Sources;

/// <summary>A variable that AWS is asked for: where that is, and what the outcomes mean for the variable.</summary>
internal sealed class AwsQuestion(string type, SourceQuery query)
{
    // The framework's, which counts whatever the session or the machine says: a template must not depend on them.
    private const string DefaultRegion = "us-east-1";

    // Of ssm: how the value is taken.
    private static readonly string[] NoRegions = ["raw", "noDecrypt"];

    private static readonly IReadOnlyDictionary<AwsOutcome, Func<SourceQuery, string, string, string, Diagnostic>> Refusals = new Dictionary<AwsOutcome, Func<SourceQuery, string, string, string, Diagnostic>>
    {
        [AwsOutcome.Denied] = (query, address, problem, advice) => VariableMessages.AwsDenied(query.Span, address, problem, advice),
        [AwsOutcome.NotSignedIn] = (query, address, problem, advice) => VariableMessages.AwsNotSignedIn(query.Span, address, problem, advice),
        [AwsOutcome.Failed] = (query, address, problem, advice) => VariableMessages.AwsFailed(query.Span, address, problem, advice),
        [AwsOutcome.NotAvailable] = (query, address, problem, advice) => VariableMessages.AwsNotAvailable(query.Span, address, problem, advice),
    };

    public SourceQuery Query => query;

    public string Address => query.Address!;

    /// <summary>The parts before and after the first separator; null when there is no first part, or no separator.</summary>
    public (string First, string Second)? Split(char separator)
    {
        var at = Address.IndexOf(separator);
        return at > 0 ? (Address.Substring(0, at), Address.Substring(at + 1)) : null;
    }

    /// <summary>Whether one of the variable's parameters is this word.</summary>
    public bool Says(string word) => query.Parameters.Any(parameter => parameter is StringNode { Value: var said } && said == word);

    /// <summary>The region of the service, which may itself be under way: then the default counts.</summary>
    public Node ServiceRegion() => query.Context.Region is { } region
        ? new StringNode(region)
        : query.LookupDefault("provider.region") ?? new StringNode(DefaultRegion);

    /// <summary>What the variable comes to.</summary>
    /// <param name="ask">Asks AWS.</param>
    /// <param name="read">Makes the variable's answer of what was found.</param>
    /// <param name="missing">Says that there is nothing, and where that is.</param>
    public SourceAnswer Settle<T>(Func<IAwsLookup, AwsScope, AwsAnswer<T>> ask, Func<T, string, SourceAnswer> read, Func<string, Diagnostic> missing)
        where T : class
    {
        var address = $"{type}:{Address}";
        if (query.Context.AwsLookup is not { } lookup) return Nothing(VariableMessages.NotAnswered(query.Span, address));
        // What is wrong with the region or the profile has been told.
        if (Scope() is not { } scope) return new SourceAnswer(new UnknownNode());
        var answer = ask(lookup, scope);
        if (answer.Outcome == AwsOutcome.Found) return read(answer.Value!, scope.Region);
        if (answer.Outcome == AwsOutcome.Missing) return Nothing(missing(scope.Region));
        if (answer.Outcome == AwsOutcome.NotAvailable && !query.IsLast)
            return new SourceAnswer(null, [VariableMessages.AwsFellBack(query.Span, address, answer.Problem, answer.Advice)]);
        return SourceAnswer.Refuse(Refusals[answer.Outcome](query, address, answer.Problem, answer.Advice));
    }

    /// <summary>The next alternative, or the reason where there is none.</summary>
    public SourceAnswer Nothing(Diagnostic reason) => query.IsLast ? SourceAnswer.Refuse(reason) : SourceAnswer.Nothing;

    // A region or profile that is itself in AWS cannot tell where to ask for it: looking it up shows the circle.
    private AwsScope? Scope()
    {
        var said = query.Parameters.Select(ScalarText.Of).FirstOrDefault(parameter => parameter is { Length: > 0 } && !NoRegions.Contains(parameter)) ?? query.Context.Region;
        var region = said is null ? query.Lookup("provider.region") : null;
        var profile = query.Lookup("provider.profile");
        if (region is UnknownNode || profile is UnknownNode) return null;
        return new AwsScope(said ?? Text(region) ?? DefaultRegion, Text(profile)) { Shown = query.Show };
    }

    private static string? Text(Node? value) => ScalarText.Of(value) is { Length: > 0 } text ? text : null;
}
