using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary><c>AWS::Lambda::Url</c> with its output, and the permission that opens it to everybody where no signature is asked for.</summary>
internal sealed class FunctionUrls : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var function in service.Functions.All.Where(function => function.Url is not null))
        {
            var url = function.Url!;
            var id = function.Id("LambdaFunctionUrl");
            var span = function.Entry.KeySpan;
            var properties = new MappingBuilder()
                .Set("AuthType", url.IsOpen ? "NONE" : "AWS_IAM")
                .Set("TargetFunctionArn", LambdaAliases.Target(function))
                .SetIfAny("Cors", url.Cors is { } cors ? Cors(cors) : null)
                .SetIfAny("InvokeMode", url.InvokeMode);
            template.AddResource(id, CloudFormation.Resource("AWS::Lambda::Url", properties).SetIfAny("DependsOn", LambdaAliases.DependsOn(function)).Build(), span);
            template.AddOutput(id, "Lambda Function URL", CloudFormation.GetAtt(id, "FunctionUrl"), span);
            if (!url.IsOpen) continue;
            var permission = new MappingBuilder()
                .Set("FunctionName", LambdaAliases.Target(function))
                .Set("Action", "lambda:InvokeFunctionUrl")
                .Set("Principal", "*")
                .Set("FunctionUrlAuthType", "NONE");
            template.AddResource(
                function.Id("LambdaPermissionFnUrl"),
                CloudFormation.Resource("AWS::Lambda::Permission", permission).SetIfAny("DependsOn", LambdaAliases.DependsOn(function)).Build(),
                span);
        }
    }

    private static MappingNode Cors(FunctionUrlCors cors) => new MappingBuilder()
        .SetIfAny("AllowCredentials", cors.AllowCredentials ? CloudFormation.True : null)
        .SetIfAny("AllowHeaders", cors.Headers)
        .SetIfAny("AllowMethods", cors.Methods)
        .SetIfAny("AllowOrigins", cors.Origins)
        .SetIfAny("ExposeHeaders", cors.ExposedHeaders)
        .SetIfAny("MaxAge", cors.MaxAge)
        .Build();
}
