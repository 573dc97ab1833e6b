using System.Management.Automation;

namespace StepFunctionsPS;

/// <summary>Why a command cannot take an argument.</summary>
/// <param name="Code">The stable code, such as <c>SFN9002</c>.</param>
/// <param name="Category">What kind of error it is for PowerShell.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do about it.</param>
internal sealed record Refusal(string Code, ErrorCategory Category, string Message, string Advice)
{
    /// <summary>For a mistake in an argument that Core knows too: the same code and words in every host.</summary>
    public static Refusal Of(Diagnostic diagnostic) => new(diagnostic.Code, DiagnosticRecords.CategoryOf(diagnostic.Code), diagnostic.Message, diagnostic.Advice);

    public ErrorRecord ToErrorRecord(object? target)
    {
        var line = Advice.Length > 0 ? $"{Message} {Advice}" : Message;
        return new ErrorRecord(new CommandException(line), Code, Category, target) { ErrorDetails = ErrorText.Of(line, Advice) };
    }
}
