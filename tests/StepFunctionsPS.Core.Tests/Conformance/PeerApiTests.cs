using System.Linq;
using StepFunctionsPS.Syntax;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Conformance;

/// <summary>What the Serverless Framework and the plugin made of the REST APIs of real services, held against ours.</summary>
public sealed class PeerApiTests(ITestOutputHelper output)
{
    private static readonly string[] Ids = ["ApigatewayToStepFunctionsRole", "LambdaPermissionApiGateway", "LambdaFunctionLambdaPermission", "functionLambdaPermission"];

    // The deployment waits for OPTIONS of state machines' paths too.
    private static readonly string[] Preflight = ["e008-cors-merge", "r29-cors-true", "r31-cors-maxage", "u05-sending-email", "u80-activity-sample"];

    // The plugin's API is refused or does not work; docs/deviations.md says how.
    private static readonly string[] Broken =
    [
        "b39-cors-no-origin", "e009-cors-with-templates", "e010-auth-object-name", "e013-auth-cognito-getatt", "e018-shared-api-apikeys", "e053-usageplan-list",
        "r34-auth-arn", "r37-request-template", "r39-responses", "u02-marketing", "u36-appsync-full",
    ];

    // Express machines that are waited for have templates here.
    private static readonly string[] Sync = ["e044-http-timeouts", "e055-many-endpoints", "v019-express-all"];

    [SharedDataFact("conformance")]
    public void ApisEqualThePeers()
    {
        var verdicts = PeerCase.All().Where(@case => !@case.IsRefused).Select(@case => (@case.Name, Difference: Compare(@case))).ToArray();
        foreach (var (name, difference) in verdicts.Where(verdict => verdict.Difference is not null)) output.WriteLine($"{name}: {difference}");
        Assert.Equal([], verdicts.Where(verdict => verdict.Difference is not null).Select(verdict => verdict.Name).Except([.. Preflight, .. Broken, .. Sync]));
    }

    private static string? Compare(PeerCase @case)
    {
        var result = @case.Compile();
        if (result.Template is null) return null;
        var expected = PeerNormalization.Normalize(@case.Expected);
        var ours = PeerNormalization.Normalize(result.Template.Root);
        return TemplateDifference.First("", Api(expected), Api(ours)) ?? TemplateDifference.First("/ServiceEndpoint", expected["Outputs"]!.Child("ServiceEndpoint"), ours["Outputs"]!.Child("ServiceEndpoint"));
    }

    private static MappingNode Api(MappingNode template) => new(((MappingNode)template["Resources"]!).Entries
        .Where(entry => (entry.Value.Child("Type") as StringNode)?.Value.StartsWith("AWS::ApiGateway::") == true || Ids.Any(entry.Key.EndsWith))
        .ToArray());
}
