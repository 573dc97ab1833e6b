using System.Collections.Generic;
using StepFunctionsPS.Analysis.Errors;
using StepFunctionsPS.Analysis.Expressions;
using StepFunctionsPS.Analysis.Fields;
using StepFunctionsPS.Analysis.Graph;
using StepFunctionsPS.Analysis.Integrations;
using StepFunctionsPS.Analysis.Lint;
using StepFunctionsPS.Analysis.Maps;
using StepFunctionsPS.Analysis.Structure;
using StepFunctionsPS.Analysis.Variables;

namespace StepFunctionsPS.Analysis;

/// <summary>All rules, by what they look at; a further one is added here.</summary>
internal static class RuleTable
{
    private static readonly UnknownFields Unknown = new();
    private static readonly NotText Texts = new();
    private static readonly Timeouts Times = new();

    /// <summary>Those about whole machines.</summary>
    public static readonly IReadOnlyList<IRule<MachinePart>> OfMachines =
    [
        new DefinitionTooLarge(), new UnknownVersion(), Times,
        new Labels(),
        new UnassignedVariables(),
        new UnusedVariables(),
    ];

    /// <summary>Those about machines, branches and processors.</summary>
    public static readonly IReadOnlyList<IRule<DefinitionPart>> OfDefinitions =
    [
        Unknown, Texts, new InnerQueryLanguage(),
        new NoTerminalState(), new EndlessLoops(),
    ];

    /// <summary>Those about states.</summary>
    public static readonly IReadOnlyList<IRule<StatePart>> OfStates =
    [
        Unknown, Texts, Times, new UnknownSettings(), new StateNames(),
        new DeadRules(), new FalseEnd(),
        new NestedRuleTargets(), new VariableBesideJoin(), new Timestamps(), new MisplacedField(), new TwoWaits(), new WaitSeconds(), new TwoCauses(),
        new CausesThatAreNoText(), new TwoTimeouts(), new LateHeartbeat(), new CredentialsWithoutRole(), new JsonataFields(), new JsonPathFields(),
        new JsonPathInJsonata(), new StaticResults(),
        new PathsWithoutDollar(), new PathsWithoutPath(), new JsonataInJsonPath(), new PathsInJsonata(), new FailingCalls(), new LongLiterals(),
        new OpenExpressions(), new QueryNames(), new GivenFields(), new JsonataKinds(), new FunctionCalls(), new ForegoneResults(), new VariableNames(), new OuterAssignments(),
        new TwoProcessors(), new TwoNumbers(), new TwoBatchSizes(), new TwoReaderSizes(), new ProcessorModes(), new DistributedFields(), new ItemReaders(),
        new ReaderArguments(), new EmptyBatcher(), new BatchSizes(), new ResultWriters(), new ToleratedFailures(), new Concurrency(), new InlineConcurrency(),
        new ReaderSizes(), new NumberPaths(),
        new NoErrors(), new AllErrors(), new RetryNumbers(), new JitterStrategies(), new UnknownErrors(), new UnmatchedErrors(), new ShortDelays(),
        new ResourceKinds(), new UnknownActions(), new UnknownPatterns(), new ExpressPatterns(), new ExpressActivities(), new ExpressMaps(),
        new MissingParameters(), new TaskTokens(), new SdkSpelling(),
    ];
}
