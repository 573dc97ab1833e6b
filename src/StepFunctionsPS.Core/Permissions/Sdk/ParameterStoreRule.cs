using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>Parameters of Systems Manager. The slash that a name may begin with is the one before the name in its ARN.</summary>
internal sealed class ParameterStoreRule : IResourceRule
{
    private const string Start = "ssm:parameter";

    private static readonly Regex Operations = new("Parameters?(ByPath|History|Version)?$", RegexOptions.CultureInvariant);

    public bool Handles(SdkCall call, TaskNeeds task) => call.Is("ssm") && Operations.IsMatch(call.Operation) && Parameter(task) is not null;

    public IReadOnlyList<Node>? Resources(SdkCall call, TaskNeeds task)
    {
        var parameter = Parameter(task)!;
        var values = task.Parameter(parameter) is SequenceNode list ? list.Items.Select(item => ParameterValue.Of(item, task)) : [ParameterValue.Of(task, parameter)];
        var resources = values.Select(value => Resources(value, isPath: parameter == "Path")).ToArray();
        return resources.Length == 0 || resources.Contains(null) ? null : resources.SelectMany(item => item!).ToArray();
    }

    private static string? Parameter(TaskNeeds task) =>
        new[] { "Name", "Names", "Path" }.FirstOrDefault(name => ParameterValue.Of(task, name) is not ParameterValue.Absent);

    private static IReadOnlyList<Node>? Resources(ParameterValue value, bool isPath)
    {
        switch (value)
        {
            case ParameterValue.Literal { Text: var text }:
                var parameter = text.StartsWith("arn:", System.StringComparison.Ordinal) ? text : ArnPattern.Expand(Start) + "/" + ArnPattern.Escape(text.Trim('/'));
                Node node = parameter == text ? CloudFormation.Filled(new StringNode(text)) : CloudFormation.Sub(parameter);
                return isPath ? [node, CloudFormation.Sub(parameter.TrimEnd('/') + "/*")] : [node];
            case ParameterValue.Computed { Function: var function } when NamedResource.IsArn(function):
                return [function];
            case ParameterValue.Computed { Function: var function }:
                // It is not known whether the name begins with a slash.
                var ending = isPath ? "*" : "";
                return [Named("/", function, ending), Named("", function, ending)];
            default:
                return null;
        }
    }

    private static MappingNode Named(string slash, Node name, string ending) => CloudFormation.Sub(ArnPattern.Expand(Start) + slash + "${Name}" + ending, "Name", name);
}
