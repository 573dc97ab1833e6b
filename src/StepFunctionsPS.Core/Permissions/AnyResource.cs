using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary><c>*</c>, for actions that know no resources and for resources that are only known at run time.</summary>
internal static class AnyResource
{
    public static StringNode Node { get; } = new("*");
}
