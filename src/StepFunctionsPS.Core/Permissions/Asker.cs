using StepFunctionsPS.Text;

namespace StepFunctionsPS.Permissions;

/// <summary>What asks for a permission: a state, or a setting of the machine.</summary>
/// <param name="Name">The state's name, or the setting's key.</param>
/// <param name="IsState">Whether it is a state.</param>
/// <param name="Span">Its place in the file.</param>
internal sealed record Asker(string Name, bool IsState, SourceSpan Span);
