using System.Text.RegularExpressions;
using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary><c>http</c> events of functions.</summary>
internal static class HttpShapes
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "OPTIONS", "HEAD", "DELETE", "ANY"];

    private static readonly Shape Parameters = MapOf(Either(Flag, new MappingShape { ["required"] = Flag, ["mappedValue"] = TextOrFunction }));

    private static readonly Shape ContentHandling = OneOf("CONVERT_TO_BINARY", "CONVERT_TO_TEXT");

    private static readonly Shape Authorizer = Either(PlainText, new MappingShape
    {
        ["arn"] = Arn,
        ["authorizerId"] = TextOrFunction,
        ["claims"] = Texts,
        ["identitySource"] = PlainText,
        ["identityValidationExpression"] = PlainText,
        ["managedExternally"] = Flag,
        ["name"] = PlainText,
        ["resultTtlInSeconds"] = Whole(0, 3600),
        ["scopes"] = TextsOrFunction,
        ["type"] = OneOfInAnyCase("token", "cognito_user_pools", "request", "aws_iam", "custom"),
    });

    private static readonly Shape Cors = Either(Flag, new MappingShape
    {
        ["allowCredentials"] = Flag,
        ["cacheControl"] = PlainText,
        ["headers"] = Texts,
        ["maxAge"] = Whole(1, int.MaxValue),
        ["methods"] = ListOf(OneOf(Methods)),
        ["origin"] = PlainText,
        ["origins"] = Texts,
    });

    private static readonly Shape Request = new MappingShape
    {
        ["contentHandling"] = ContentHandling,
        ["method"] = OneOfInAnyCase([.. Methods, "*"]),
        ["parameters"] = new MappingShape { ["querystrings"] = Parameters, ["headers"] = Parameters, ["paths"] = Parameters },
        ["passThrough"] = OneOf("NEVER", "WHEN_NO_MATCH", "WHEN_NO_TEMPLATES"),
        ["schemas"] = MapOf(Either(AnyMapping, PlainText)),
        ["template"] = MapOf(PlainText),
        ["uri"] = TextOrFunction,
    };

    private static readonly Shape Response = new MappingShape
    {
        ["contentHandling"] = ContentHandling,
        ["headers"] = MapOf(PlainText),
        ["template"] = PlainText,
        ["statusCodes"] = new MapShape(new MappingShape
        {
            ["headers"] = MapOf(PlainText),
            ["pattern"] = PlainText,
            ["template"] = Either(PlainText, MapOf(PlainText)),
        })
        { Names = new Regex(@"^\d{3}$", RegexOptions.CultureInvariant), Named = "a status" },
    };

    /// <summary><c>METHOD /path</c>, or a mapping.</summary>
    public static readonly Shape Event = Either(PlainText, new MappingShape
    {
        ["async"] = Flag,
        ["authorizer"] = Authorizer,
        ["connectionId"] = TextOrFunction,
        ["connectionType"] = OneOfInAnyCase("vpc-link", "VPC_LINK"),
        ["cors"] = Cors,
        ["integration"] = PlainText,
        ["method"] = PlainText,
        ["operationId"] = PlainText,
        ["path"] = new PatternShape("a path without blanks", @"^\S*$"),
        ["private"] = Flag,
        ["request"] = Request,
        ["response"] = Response,
    });
}
