using System.Linq;
using StepFunctionsPS.Tests.Syntax;
using Xunit;

namespace StepFunctionsPS.Tests.Analysis;

/// <summary>What is wrong inside of an expression is shown where it is written, however the text around it is.</summary>
public class ExpressionPlaceTests
{
    [Theory]
    // At the beginning, in the middle and at the end of one line.
    [InlineData("'{%bad%}'", "SFN5502", 5, "bad%}")]
    [InlineData("'{% 1 + bad + 1 %}'", "SFN5502", 5, "bad + 1 %}")]
    [InlineData("\"{% 1 + bad %}\"", "SFN5502", 5, "bad %}")]
    // What cannot be read is marked behind the last token; past the end, the last character is.
    [InlineData("'{% (1 + 2 %}'", "SFN4023", 5, "%}")]
    // Behind escapes and doubled quotes.
    [InlineData("\"{% \\\"a\\\" & '\\u0041' & bad %}\"", "SFN5502", 5, "bad %}")]
    [InlineData("\"{% '\\U0001F600' & bad %}\"", "SFN5502", 5, "bad %}")]
    [InlineData("'{% ''it'' & bad & ''s'' %}'", "SFN5502", 5, "bad & ''s'' %}")]
    // Over several lines, in quotes.
    [InlineData("\"{% 1 +\n\n        bad %}\"", "SFN5502", 7, "bad %}")]
    [InlineData("\"{% 'a\\\n        b' & bad %}\"", "SFN5502", 6, "bad %}")]
    [InlineData("'{% 1\n        + ''''\n        & bad %}'", "SFN5502", 7, "bad %}")]
    // In blocks, kept and folded, with an indentation of their own and with the line ends of Windows.
    [InlineData("|-\n        {% 1 +\n          2 +\n            bad +\n          3 %}", "SFN5502", 8, "bad +\n          3 %}")]
    [InlineData("|-\n        {%\n          (1\n        %}", "SFN4023", 8, "%}")]
    [InlineData(">-\n        {% 1 +\n\n        2 +\n        bad %}", "SFN5502", 9, "bad %}")]
    [InlineData("|4-\n        {% 1 +\n          bad %}", "SFN5502", 7, "bad %}")]
    [InlineData("|-\r\n        {% 1 +\r\n        bad %}", "SFN5502", 7, "bad %}")]
    [InlineData("{a: ['{% 1 %}', \"{% \\\"\\\" & bad %}\"]}", "SFN5502", 5, "bad %}")]
    public void InYaml(string scalar, string code, int line, string marked) =>
        Check("a.yml", $"QueryLanguage: JSONata\nStartAt: A\nStates:\n  A:\n    Output: {scalar}\n    Type: Succeed\n", code, line, marked);

    [Theory]
    [InlineData("{%bad%}", "SFN5502", "bad%}")]
    [InlineData("{% 1 +\\n  bad +\\n 1 %}", "SFN5502", "bad +\\n 1 %}")]
    [InlineData("{% \\\"a\\\" & bad %}", "SFN5502", "bad %}")]
    [InlineData("{% '\\u00e9\\ud83d\\ude00\\/' & bad %}", "SFN5502", "bad %}")]
    [InlineData("{% (1\\n %}", "SFN4023", "%}")]
    public void InJson(string text, string code, string marked) =>
        Check("a.json", $"{{\"QueryLanguage\":\"JSONata\",\"StartAt\":\"A\",\"States\":{{\"A\":{{\"Output\":\"{text}\",\"Type\":\"Succeed\"}}}}}}", code, 1, marked);

    [Theory]
    [InlineData("a.yml", "'$.a['", 5, "['")]
    [InlineData("a.yml", "'$[''a''].b['", 5, "[")]
    [InlineData("a.yml", "\"$['\\u0061'].b[\"", 5, "[")]
    [InlineData("a.yml", ">-\n        $.a.b[", 6, "[")]
    [InlineData("a.json", "\"$['\\u0061\\n'].b[\"", 1, "[")]
    public void InPaths(string file, string scalar, int line, string marked) => Check(file, OfPath(file, "InputPath", scalar), "SFN4013", line, marked.TrimEnd('\''));

    [Theory]
    [InlineData("a.yml", "\"States.Format('\\u0061{}', States.Foo($.b))\"", 5, "States.Foo($.b))")]
    [InlineData("a.yml", ">-\n        States.Format('{}',\n        States.Foo($.b))", 7, "States.Foo($.b))")]
    [InlineData("a.yml", "'States.Format(''{}'', States.Foo($.b))'", 5, "States.Foo($.b))")]
    [InlineData("a.json", "\"States.Format('\\u0061{}', States.Foo($.b))\"", 1, "States.Foo($.b))")]
    public void InIntrinsicFunctions(string file, string scalar, int line, string marked) => Check(file, OfPath(file, "Parameters", scalar), "SFN4013", line, marked);

    [Fact]
    public void TwoNamesOfOneTextHaveTwoPlaces()
    {
        var text = "QueryLanguage: JSONata\nStartAt: A\nStates:\n  A:\n    Type: Succeed\n    Output: |-\n      {%\n        one +\n        two\n      %}\n";
        Assert.Equal([(8, 9), (9, 9)], new CheckedDefinition("a.yml", text, null).Findings.Select(finding => (finding.Span.Line, finding.Span.Column)));
    }

    private static string OfPath(string file, string key, string scalar) => (file, key) switch
    {
        ("a.yml", "Parameters") => $"StartAt: A\nStates:\n  A:\n    Parameters:\n      b.$: {scalar}\n    Type: Pass\n    End: true\n",
        ("a.yml", _) => $"StartAt: A\nStates:\n  A:\n    Comment: a\n    {key}: {scalar}\n    Type: Pass\n    End: true\n",
        (_, "Parameters") => $"{{\"StartAt\":\"A\",\"States\":{{\"A\":{{\"Parameters\":{{\"b.$\":{scalar}}},\"Type\":\"Pass\",\"End\":true}}}}}}",
        _ => $"{{\"StartAt\":\"A\",\"States\":{{\"A\":{{\"{key}\":{scalar},\"Type\":\"Pass\",\"End\":true}}}}}}",
    };

    private static void Check(string file, string text, string code, int line, string marked)
    {
        var finding = Assert.Single(new CheckedDefinition(file, text, null).Findings, finding => finding.Code == code);
        Assert.Equal((line, marked), (finding.Span.Line, SyntaxReading.Snippet(finding.Span)));
    }
}
