using StepFunctionsPS.Resources;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Resources;

/// <summary>References that CloudFormation will refuse are not the compiler's to understand.</summary>
public sealed class FunctionReferenceTests
{
    [Theory]
    [InlineData("""{"Ref":null}""")]
    [InlineData("""{"Ref":{"a":"b"}}""")]
    [InlineData("""{"Fn::GetAtt":"nodot"}""")]
    [InlineData("""{"Fn::GetAtt":["alone"]}""")]
    [InlineData("""{"Fn::GetAtt":[]}""")]
    [InlineData("""{"Fn::If":["C",{"Ref":null},{"Fn::GetAtt":{"a":"b"}}]}""")]
    public void MalformedReferencesStay(string json)
    {
        var node = JsonReader.Read(new SourceText("x.json", json), InputLimits.Default).Output!;
        Assert.Equal(json, JsonWriter.WriteCompact(FunctionReference.Translate(node, FunctionTable.Empty)));
    }
}
