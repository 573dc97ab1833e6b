namespace StepFunctionsPS;

/// <summary>A method and path of a REST API.</summary>
/// <param name="Method">The method in upper case; <c>ANY</c> stands for all.</param>
/// <param name="Path">The path, beginning with a slash.</param>
public sealed record Endpoint(string Method, string Path)
{
    /// <summary><c>GET /orders</c></summary>
    public override string ToString() => $"{Method} {Path}";
}
