using System.Text.RegularExpressions;
using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>What stands in several places of the language.</summary>
internal static class CommonShapes
{
    public static readonly Shape Tags = new MapShape(TextOrFunction) { Names = new Regex(@"^(?!aws:)[\w./=+:\-@ ]{1,128}$", RegexOptions.CultureInvariant), Named = "a tag" };

    public static readonly Shape Environment = new MapShape(TextOrFunction) { Names = new Regex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant), Named = "an environment variable" };

    private static readonly Shape Principal = Either(
        new MappingShape { ["AWS"] = TextsOrFunction, ["Federated"] = Texts, ["Service"] = Texts, ["CanonicalUser"] = Texts, KeepsUnknown = true },
        OneOf("*"));

    /// <summary>Statements of the policy of a role, or of a stack.</summary>
    public static readonly Shape Statements = StatementsAbout(new PatternShape("an ARN, a logical id or '*'", @"^\*$|^arn:|^[#A-Za-z0-9\-_./]+\*?$"));

    /// <summary>Statements of the policy of a REST API.</summary>
    public static readonly Shape ApiStatements = StatementsAbout(new PatternShape("an ARN, a path below 'execute-api:/' or '*'", @"^\*$|^arn:|^execute-api:/"));


    public static readonly Shape Architecture = OneOf("arm64", "x86_64");

    public static readonly Shape RuntimeManagement = Either(
        OneOf("auto", "onFunctionUpdate"),
        new MappingShape { ["mode"] = OneOf("auto", "onFunctionUpdate", "manual"), ["arn"] = Arn });

    public static readonly Shape KmsKey = Either(new PatternShape("the ARN of a key", "^arn:aws[a-z-]*:kms"), Function);

    public static readonly Shape Tracing = OneOf("true", "false", "Active", "PassThrough");

    public static readonly Shape LogRetention = OneOfNumbers(
        "1", "3", "5", "7", "14", "30", "60", "90", "120", "150", "180", "365", "400", "545", "731", "1096", "1827", "2192", "2557", "2922", "3288", "3653");

    public static readonly Shape LogDataProtection = new MappingShape
    {
        ["Name"] = PlainText,
        ["Description"] = PlainText,
        ["Version"] = PlainText,
        ["Statement"] = AnyList,
        ["Configuration"] = AnyMapping,
        Required = ["Name", "Version", "Statement"],
        KeepsUnknown = true,
    };

    public static readonly Shape Vpc = new MappingShape
    {
        ["securityGroupIds"] = TextsOrFunction,
        ["subnetIds"] = TextsOrFunction,
        Required = ["securityGroupIds", "subnetIds"],
    };

    public static readonly Shape ImageAddress = new PatternShape("the address of an image in ECR", @"^\d+\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(\.cn)?/");

    public static readonly Shape Role = Either(PlainText, Function);

    public static readonly Shape Layers = Either(ListOf(Arn), Function);

    /// <summary>A text, or a mapping that is sent as its JSON.</summary>
    public static readonly Shape Input = Either(PlainText, AnyMapping);

    public static readonly Shape InputTransformer = new MappingShape
    {
        ["inputTemplate"] = PlainText,
        ["inputPathsMap"] = MapOf(PlainText),
        Required = ["inputTemplate"],
    };

    /// <summary>Patterns that choose records of a stream or queue.</summary>
    public static readonly Shape Filters = ListOf(AnyMapping);

    private static Shape StatementsAbout(Shape resource) => ListOf(new MappingShape
    {
        ["Sid"] = PlainText,
        ["Effect"] = OneOf("Allow", "Deny"),
        ["Action"] = Texts,
        ["NotAction"] = Texts,
        ["Principal"] = Principal,
        ["NotPrincipal"] = Principal,
        ["Resource"] = Either(resource, Function, ListOf(Either(resource, Function))),
        ["NotResource"] = Either(resource, Function, ListOf(Either(resource, Function))),
        ["Condition"] = AnyMapping,
        Required = ["Effect", "Action|NotAction", "Resource|NotResource"],
        KeepsUnknown = true,
    });
}
