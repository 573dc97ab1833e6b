using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary><c>IamRoleLambdaExecution</c>: the role of all functions that have no other.</summary>
internal sealed class FunctionRole : IResourceKind
{
    public const string Id = "IamRoleLambdaExecution";

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        if (!IsMade(service)) return;
        var span = service.Provider.Root.Find("iam")?.KeySpan ?? service.Root.Find("functions")?.KeySpan ?? default;
        template.AddResource(Id, CloudFormation.Resource("AWS::IAM::Role", Properties(service, diagnostics)).Build(), span);
    }

    /// <summary>Whether any function needs it.</summary>
    public static bool IsMade(Service service) =>
        service.Provider.Role.IsMade && service.Functions.All.Any(function => !function.HasOwnRole);

    private static MappingBuilder Properties(Service service, DiagnosticBag diagnostics)
    {
        var settings = service.Provider.Role;
        var policy = new MappingBuilder()
            .Set("PolicyName", CloudFormation.Join("-", CloudFormation.Text(service.Name), CloudFormation.Text(service.Stage), CloudFormation.Text("lambda")))
            .Set("PolicyDocument", PolicyDocument.Of(RoleStatements.Of(service, diagnostics)));
        return new MappingBuilder()
            .Set("AssumeRolePolicyDocument", PolicyDocument.Of(new SequenceNode([Trust(service)])))
            .Set("Policies", new SequenceNode([policy.Build()]))
            .Set("Path", settings.Path ?? new StringNode("/"))
            .Set("RoleName", settings.Name ?? DefaultName(service))
            .SetIfAny("Tags", settings.Tags is { } tags ? TagList.Of(tags) : null)
            .SetIfAny("PermissionsBoundary", settings.PermissionsBoundary)
            .SetIfAny("ManagedPolicyArns", ManagedPolicies(service));
    }

    private static MappingNode DefaultName(Service service) =>
        CloudFormation.Join("-", CloudFormation.Text(service.Name), CloudFormation.Text(service.Stage), CloudFormation.Ref("AWS::Region"), CloudFormation.Text("lambdaRole"));

    private static MappingNode Trust(Service service)
    {
        string[] callers = Schedules.UsesScheduler(service) ? ["lambda.amazonaws.com", "scheduler.amazonaws.com"] : ["lambda.amazonaws.com"];
        return new MappingBuilder()
            .Set("Effect", "Allow")
            .Set("Principal", CloudFormation.Of("Service", CloudFormation.Texts(callers)))
            .Set("Action", CloudFormation.Texts(["sts:AssumeRole"]))
            .Build();
    }

    private static SequenceNode? ManagedPolicies(Service service)
    {
        var arns = service.Provider.Role.ManagedPolicies.ToList();
        if (service.Functions.All.Any(function => function.MentionsVpc) || Coercion.IsTruthy(service.Provider.Root["vpc"])) arns.Add(VpcAccess());
        return arns.Count == 0 ? null : new SequenceNode(arns);
    }

    private static MappingNode VpcAccess() => CloudFormation.Join(
        "",
        CloudFormation.Text("arn:"),
        CloudFormation.Ref("AWS::Partition"),
        CloudFormation.Text(":iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"));
}
