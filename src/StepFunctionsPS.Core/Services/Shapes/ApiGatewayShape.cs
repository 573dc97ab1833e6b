using StepFunctionsPS.Syntax;
using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary><c>provider.apiGateway:</c>, and the keys of it that once stood directly below the provider.</summary>
internal static class ApiGatewayShape
{
    private static readonly Shape Key = Either(PlainText, new MappingShape
    {
        ["name"] = PlainText,
        ["value"] = PlainText,
        ["description"] = PlainText,
        ["customerId"] = PlainText,
        ["enabled"] = Flag,
    });

    private static readonly Shape Limits = new MappingShape
    {
        ["quota"] = new MappingShape { ["limit"] = Number, ["offset"] = Number, ["period"] = OneOfInAnyCase("DAY", "WEEK", "MONTH") },
        ["throttle"] = new MappingShape { ["burstLimit"] = Number, ["rateLimit"] = Number },
    };

    /// <summary>Keys, or for several plans a list of mappings from a plan to its keys.</summary>
    public static readonly Shape Keys = ListOf(Either(new GuardedShape(IsPlan, MapOf(ListOf(Key))), Key));

    /// <summary>One plan, or a list of mappings from a name to a plan.</summary>
    public static readonly Shape Plans = Either(ListOf(MapOf(Limits)), Limits);

    public static readonly Shape Settings = new MappingShape
    {
        ["apiKeys"] = Keys,
        ["apiKeySourceType"] = OneOfInAnyCase("HEADER", "AUTHORIZER"),
        ["binaryMediaTypes"] = ListOf(new PatternShape("a type such as image/png", @"^\S+/\S+$")),
        ["description"] = PlainText,
        ["disableDefaultEndpoint"] = Flag,
        ["metrics"] = Flag,
        ["minimumCompressionSize"] = Whole(0, 10485760),
        ["request"] = new MappingShape
        {
            ["schemas"] = MapOf(new MappingShape { ["schema"] = AnyMapping, ["name"] = PlainText, ["description"] = PlainText, Required = ["schema"] }),
        },
        ["resourcePolicy"] = CommonShapes.ApiStatements,
        ["restApiId"] = TextOrFunction,
        ["restApiResources"] = Either(ListOf(new MappingShape { ["path"] = PlainText, ["resourceId"] = TextOrFunction }), AnyMapping),
        ["restApiRootResourceId"] = TextOrFunction,
        ["shouldStartNameWithService"] = Flag,
        ["stage"] = PlainText,
        // State machines read this one; the framework does not know it.
        ["timeoutInMillis"] = Whole(50, 29000),
        ["usagePlan"] = Plans,
        ["websocketApiId"] = TextOrFunction,
    };

    private static bool IsPlan(Node item) => item is MappingNode { Entries: [{ Value: SequenceNode }, ..] };
}
