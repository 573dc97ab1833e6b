using Xunit;

namespace StepFunctionsPS.Tests;

/// <summary>A test that needs the shared data, and is skipped with the reason where there is none.</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() => Skip = TestData.WhySkipped;
}
