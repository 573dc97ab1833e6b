using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Variables;
using Xunit;

namespace StepFunctionsPS.Tests.Variables;

public sealed class SecretsTests
{
    [Theory]
    [InlineData("hunter22", "no 'hunter22' here", "no '***' here")]
    [InlineData("hunter22", "xhunter22x", "x***x")]
    [InlineData("abc", "abc", "abc")]
    [InlineData("true", "should be true or false", "should be true or false")]
    [InlineData(" padded ", "is 'padded'", "is '***'")]
    [InlineData("say \"hi\"", "is \"say \\\"hi\\\"\"", "is \"***\"")]
    public void HiddenInMessages(string secret, string message, string expected)
    {
        var secrets = new Secrets();
        secrets.Add(secret);
        var shown = secrets.Hide(MessageFactory.Error("SFN0000", default, message, message));
        Assert.Equal((expected, expected), (shown.Message, shown.Advice));
    }

    [Fact]
    public void TheLongestIsHiddenFirst()
    {
        var secrets = new Secrets();
        secrets.Add("secret");
        secrets.Add("secretary");
        Assert.Equal("***", secrets.Hide(MessageFactory.Error("SFN0000", default, "secretary", "")).Message);
    }
}
