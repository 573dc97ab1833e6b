using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>The text of an <c>Fn::Sub</c>, with names filled in where they are known and left as variables where CloudFormation knows them.</summary>
internal sealed class SubTemplate(string text)
{
    private readonly MappingBuilder variables = new();
    private string text = text;

    /// <summary>With its variables, even if there are none.</summary>
    public Node Pair => CloudFormation.Sub(text, variables.Build());

    /// <summary>As text alone where there are no variables.</summary>
    public Node Short => variables.Count == 0 ? CloudFormation.Sub(text) : Pair;

    /// <summary>Fills in <c>${name}</c>, where the text has it.</summary>
    public SubTemplate With(string name, Node value)
    {
        var placeholder = $"${{{name}}}";
        if (text.IndexOf(placeholder, System.StringComparison.Ordinal) < 0) return this;
        if (ScalarText.Of(value) is { } known) text = text.Replace(placeholder, known);
        else variables.Set(name, value);
        return this;
    }
}
