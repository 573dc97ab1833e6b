using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN56xx: Map states.</summary>
internal static class MapMessages
{
    private const string KeepOne = "Keep one of the two.";

    public static Diagnostic TwoProcessors(SourceSpan span, string place, string first, string second) =>
        Error("SFN5600", span, $"{place} has both '{first}' and '{second}'.", $"Keep '{first}': '{second}' is its older name.");

    public static Diagnostic WrongProcessorConfig(SourceSpan span, string state, string key, IEnumerable<string> known) =>
        Error("SFN5601", span, $"State '{state}': '{key}' has a value that does not exist.", $"Write {string.Join(" or ", known)}.");

    public static Diagnostic OnlyDistributed(SourceSpan span, string state, string key) =>
        Warning("SFN5602", span, $"State '{state}' has the field '{key}', which counts only in distributed Maps.", "Write ProcessorConfig with 'Mode: DISTRIBUTED' and an ExecutionType below ItemProcessor, or remove it.");

    public static Diagnostic WrongLabel(SourceSpan span, string state) =>
        Error("SFN5603", span, $"The Label of state '{state}' cannot be part of a name.", "It has 1 to 40 characters without blanks, brackets, wildcards and special characters; letters, digits, '-' and '_' always do.");

    public static Diagnostic WrongReaderResource(SourceSpan span, string state, string call) =>
        Error("SFN5604", span, $"State '{state}' reads items with '{call}'.", "Items are read with arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2.");

    public static Diagnostic WrongArguments(SourceSpan span, string state, string owner, string wrong, string right) =>
        Error("SFN5605", span, $"The {owner} of state '{state}' has '{wrong}', which is a field of the other query language.", $"Write '{right}'.");

    public static Diagnostic WrongBatchSize(SourceSpan span, string place, string key, string needed, string found) =>
        Error("SFN5606", span, $"{place}: '{key}' should be {needed}, but it is {found}.", "A batch is the input of a child execution, which takes 256 KB.");

    public static Diagnostic IncompleteWriter(SourceSpan span, string state, string owner, string missing) =>
        Error("SFN5607", span, $"State '{state}': '{owner}' has no {missing}.", "Name the bucket with Resource and Parameters, or say how to write with WriterConfig: {OutputType: JSON, Transformation: NONE}.");

    public static Diagnostic WrongTolerance(SourceSpan span, string place, string key, string needed, string found) =>
        Error("SFN5608", span, $"{place}: '{key}' should be {needed}, but it is {found}.", "Leave it out to tolerate no failure.");

    public static Diagnostic WrongConcurrency(SourceSpan span, string place, string key, string needed, string found) =>
        Error("SFN5609", span, $"{place}: '{key}' should be {needed}, but it is {found}.", "0 stands for no limit.");

    public static Diagnostic InlineConcurrency(SourceSpan span, string state) =>
        Warning("SFN5610", span, $"State '{state}' asks for more than 40 iterations at a time, which a Map that is not distributed does not run.", "Write 40 or less, or make it a distributed Map.");

    public static Diagnostic TwoNumbers(SourceSpan span, string place, string first, string second) =>
        Error("SFN5611", span, $"{place} has both '{first}' and '{second}'.", KeepOne);

    public static Diagnostic NumberPath(SourceSpan span, string state, string key) =>
        Error("SFN5612", span, $"State '{state}': '{key}' should be a path to one place in the input.", "Use only names and indices from '$'; functions and '$$' are refused here.");

    public static Diagnostic SameLabel(SourceSpan span, string label, SourceSpan first) =>
        Error("SFN5613", span, $"The Label '{label}' is given to two Map states.", "Give each a Label of its own, or none.") with
        {
            Related = [new RelatedPlace(first, $"'{label}' is first given here")],
        };

    public static Diagnostic NoExecutionType(SourceSpan span, string state) =>
        Error("SFN5614", span, $"The distributed Map '{state}' does not say how its children run.", "Write 'ExecutionType: STANDARD' or 'ExecutionType: EXPRESS' beside Mode.");

    public static Diagnostic NoHeaders(SourceSpan span, string state, string missing) =>
        Error("SFN5615", span, $"State '{state}' reads CSV, but nothing tells the names of its columns: '{missing}' is missing.", "Write 'CSVHeaderLocation: FIRST_ROW', or 'CSVHeaderLocation: GIVEN' with a list of CSVHeaders.");

    public static Diagnostic WrongReaderWord(SourceSpan span, string state, string key, IEnumerable<string> known) =>
        Error("SFN5616", span, $"State '{state}': '{key}' has a value that does not exist.", $"Write one of {string.Join(", ", known)}.");

    public static Diagnostic EmptyBatcher(SourceSpan span, string state) =>
        Error("SFN5617", span, $"The ItemBatcher of state '{state}' does not say how large a batch is.", "Write MaxItemsPerBatch or MaxInputBytesPerBatch.");

    public static Diagnostic WrongReaderSize(SourceSpan span, string place, string key, string needed, string found) =>
        Error("SFN5618", span, $"{place}: '{key}' should be {needed}, but it is {found}.", "Leave it out to read all items.");
}
