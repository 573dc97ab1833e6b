using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>A container image that a function runs.</summary>
/// <param name="Uri">Its address with its digest, as far as the service file says it.</param>
/// <param name="Command">Overrides of the image's own settings; null to keep them.</param>
/// <param name="EntryPoint">As <paramref name="Command"/>.</param>
/// <param name="WorkingDirectory">As <paramref name="Command"/>.</param>
internal sealed record FunctionImage(StringNode Uri, Node? Command, Node? EntryPoint, Node? WorkingDirectory)
{
    /// <summary>The hexadecimal digest behind <c>@sha256:</c>; empty when the address has none.</summary>
    public string Digest => Uri.Value.IndexOf("@sha256:", System.StringComparison.Ordinal) is >= 0 and var at ? Uri.Value.Substring(at + "@sha256:".Length) : "";
}
