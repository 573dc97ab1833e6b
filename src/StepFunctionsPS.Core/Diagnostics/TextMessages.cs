using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN0xxx: files that cannot be read.</summary>
internal static class TextMessages
{
    public static Diagnostic FileMissing(SourceSpan span, string path) =>
        Error("SFN0001", span, $"The file '{path}' does not exist.", "Check the path, or run the command in the folder of the service.");

    public static Diagnostic FileIsFolder(SourceSpan span, string path) =>
        Error("SFN0002", span, $"'{path}' is a folder.", "Name a file in it.");

    public static Diagnostic NoServiceFile(SourceSpan span, string folder) =>
        Error("SFN0003", span, $"The folder '{folder}' has no serverless.yml, nor one that ends in .yaml, .json, .js, .mjs, .cjs or .ts.", "Name the service file, or the folder that has it.");

    public static Diagnostic FileTooLarge(SourceSpan span, string path, int limit) =>
        Error("SFN0004", span, $"The file '{path}' is larger than {limit:N0} bytes.", "The files of a service are text of some kilobytes; check that the right file is named.");

    public static Diagnostic FileNotReadable(SourceSpan span, string path) =>
        Error("SFN0005", span, $"The file '{path}' cannot be read.", "Check its permissions and that no other program holds it.");

    public static Diagnostic NotUtf8(SourceSpan span, string path) =>
        Error("SFN0006", span, $"The file '{path}' is not UTF-8 text: a byte here has no meaning in it.", "Save the file as UTF-8.");

    public static Diagnostic DefinitionAsService(SourceSpan span, string path) =>
        Error("SFN0007", span, $"By its name, '{path}' is a definition in Amazon States Language and no service.", $"Check it with 'sfn validate' (Test-SfnService in PowerShell), run it with 'sfn run' (Invoke-SfnStateMachine -Local), or use it in a service: 'definition: ${{file({path})}}'. A service in JSON is named serverless.json.");
}
