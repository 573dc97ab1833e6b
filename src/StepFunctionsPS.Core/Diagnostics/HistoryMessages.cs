using System.Collections.Generic;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN9338 to SFN9343: what keeps the history of an Express execution from being read in logs.</summary>
internal static class HistoryMessages
{
    /// <summary>The code of the finding that only some of the events are logged.</summary>
    public const string NotAllLoggedCode = "SFN9340";

    private const string HowToLog = "Set 'loggingConfig' of the machine in serverless.yml ('level: ALL', 'includeExecutionData: true', a log group in 'destinations') and publish: executions from then on are told whole.";

    public static Diagnostic NoSuchMachine(string stateMachineArn) =>
        Error("SFN9338", default, $"There is no state machine {stateMachineArn}, so that the logs of its executions cannot be found.", "Look at the spelling, the region and the account. If it was deleted, its log group may be there yet: 'Get-CWLFilteredLogEvent' reads it.");

    public static Diagnostic LoggingOff(string machine) =>
        Error("SFN9339", default, $"The Express machine {machine} writes no logs, and AWS keeps no other history of its executions.", HowToLog);

    public static Diagnostic NotAllLogged(string machine, string level) =>
        Warning(NotAllLoggedCode, default, $"The Express machine {machine} logs failures only (level {level}): what else happened is not told, nor in which state most failures were.", HowToLog);

    public static Diagnostic NoDataLogged(string machine) =>
        Information("SFN9341", default, $"The logs of {machine} have no inputs and outputs.", "Set 'includeExecutionData: true' in 'loggingConfig' of the machine in serverless.yml to have them from then on.");

    public static Diagnostic NoLogGroup(string machine, string logGroup) =>
        Error("SFN9342", default, $"There is no log group {logGroup}, which {machine} is to write to.", "It was deleted by hand: make it again ('New-CWLLogGroup'), or publish the stack that has it.");

    public static Diagnostic NothingLogged(string executionArn, IEnumerable<string> logGroups, string from) =>
        Warning("SFN9343", default, $"There is nothing of {executionArn} in {string.Join(", ", logGroups)} since {from}.", "Logs arrive within a minute or so: look again. Of an older execution, say when it began: '-StartDate'.");
}
