using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

public class NodeReaderTests
{
    [Theory]
    [InlineData("a.json", false)]
    [InlineData("A.JSON", false)]
    [InlineData("terraform.tfstate", false)]
    [InlineData("serverless.yml", true)]
    [InlineData("serverless.yaml", true)]
    [InlineData("(input)", true)]
    public void TheNameTellsTheLanguage(string path, bool isYaml) =>
        Assert.Equal(isYaml, NodeReader.Read(new SourceText(path, "a: 1"), InputLimits.Default).Output is not null);
}
