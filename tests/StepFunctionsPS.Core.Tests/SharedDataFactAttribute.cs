using Xunit;

namespace StepFunctionsPS.Tests;

/// <summary>A test over recorded data, skipped with a reason where the data is absent.</summary>
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <param name="folder">The folder of the data that the test reads.</param>
    public SharedDataFactAttribute(string folder) => Skip = TestData.MissingReason(folder)!;
}
