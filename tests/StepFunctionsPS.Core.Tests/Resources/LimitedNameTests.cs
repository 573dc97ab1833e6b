using StepFunctionsPS.Resources;
using Xunit;

namespace StepFunctionsPS.Tests.Resources;

public sealed class LimitedNameTests
{
    [Theory]
    [InlineData("orders-FAILED-notification", "orders-FAILED-notification")]
    [InlineData("my orders-FAILED-notification", "my-orders-FAILED-notification-f54dd")]
    [InlineData("orders-#{AWS::Region}", "orders-#{AWS::Region}")]
    public void RulesKeepTheNamesThatTheyTake(string name, string expected) => Assert.Equal(expected, LimitedName.OfRule(name));

    [Fact]
    public void NamesThatAreTooLongStayApart()
    {
        var one = LimitedName.OfRule(new string('a', 70) + "1");
        var other = LimitedName.OfRule(new string('a', 70) + "2");
        Assert.Equal((64, 64), (one.Length, other.Length));
        Assert.NotEqual(one, other);
        Assert.Equal(128, LimitedName.OfPolicy(new string('a', 129)).Length);
    }
}
