using Xunit;

namespace StepFunctionsPS.Tests;

/// <summary>A test with cases that needs the shared data, and is skipped with the reason where there is none.</summary>
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute() => Skip = TestData.WhySkipped;
}
