using System.Linq;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Permissions;

/// <summary>How grants become statements: the order and the spelling of a deployed policy count.</summary>
public sealed class PolicyStatementsTests
{
    private static readonly Asker Someone = new("A", IsState: true, default);

    [Fact]
    public void NothingIsAllowedWhereNothingIsNeeded() =>
        Assert.Equal("""[{"Effect":"Deny","Action":"*","Resource":"*"}]""", PolicyStatements.From([], []).ToString());

    [Fact]
    public void SameActionsGatherTheirResources() => Made(
        """[{"Effect":"Allow","Action":["a:B"],"Resource":["x","y"]},{"Effect":"Allow","Action":["c:D"],"Resource":["z"]}]""",
        Grant("a:B", "'x'"),
        Grant("c:D", "'z'"),
        Grant("a:B", "'y'"),
        Grant("a:B", "'x'"));

    [Fact]
    public void SameResourcesGatherTheirActions() => Made(
        """[{"Effect":"Allow","Action":["a:B","a:C","a:D"],"Resource":["x"]}]""",
        Grant("a:B,a:C", "'x'"),
        Grant("a:C,a:D", "'x'"));

    [Fact]
    public void AnyResourceSwallowsTheOthers() => Made(
        """[{"Effect":"Allow","Action":["a:B"],"Resource":"*"}]""",
        Grant("a:B", "'x'"),
        Grant("a:B", "'*'"));

    // The order of keys does not make another resource, but the order of resources makes another statement.
    [Fact]
    public void ResourcesAreComparedAsThePluginDoes() => Made(
        """[{"Effect":"Allow","Action":["a:B"],"Resource":[{"k":1,"l":2},"x"]},{"Effect":"Allow","Action":["c:D"],"Resource":["x",{"k":1,"l":2}]}]""",
        Grant("a:B", "{'k':1,'l':2}", "'x'", "{'l':2,'k':1}"),
        Grant("c:D", "'x'", "{'k':1,'l':2}"));

    [Fact]
    public void TwoSpellingsOfAParameterAreOneResource() => Made(
        """[{"Effect":"Allow","Action":["a:B"],"Resource":[{"Fn::Sub":"arn:${AWS::Region}:${!aws:username}"}]}]""",
        Grant("a:B", "'arn:#{AWS::Region}:${aws:username}'"),
        Grant("a:B", "'arn:${AWS::Region}:${aws:username}'"));

    [Fact]
    public void AnEscapedParameterIsLeftToTheWholeTemplate() => Made(
        """[{"Effect":"Allow","Action":["a:B"],"Resource":["arn:#@{AWS::Region}"]}]""",
        Grant("a:B", "'arn:#@{AWS::Region}'"));

    private static void Made(string expected, params Grant[] grants) => Assert.Equal(expected, PolicyStatements.From(grants, []).ToString());

    private static Grant Grant(string actions, params string[] resources) => new(actions.Split(','), resources.Select(Node).ToArray(), Someone);

    private static Node Node(string json) => JsonReader.Read(new SourceText("(test)", json.Replace('\'', '"')), InputLimits.Default).Output!;
}
