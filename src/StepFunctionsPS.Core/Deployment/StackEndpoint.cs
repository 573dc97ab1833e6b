namespace StepFunctionsPS;

/// <summary>A method of the REST API of a stack.</summary>
/// <param name="Method">The method in upper case; <c>ANY</c> stands for all.</param>
/// <param name="Url">Its address.</param>
public sealed record StackEndpoint(string Method, string Url)
{
    /// <summary><c>POST https://...</c></summary>
    public override string ToString() => $"{Method} {Url}";
}
