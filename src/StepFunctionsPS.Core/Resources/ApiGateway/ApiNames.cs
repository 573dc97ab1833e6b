using System.Linq;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>Logical ids of the parts of a REST API, as the framework makes them from paths and names.</summary>
internal static class ApiNames
{
    public const string RestApi = "ApiGatewayRestApi";

    /// <summary><c>orders/{id}</c> becomes <c>OrdersIdVar</c>; the root has no name.</summary>
    public static string Path(string path) => string.Concat(path.Split('/').Select(Part));

    public static string Resource(string name) => "ApiGatewayResource" + name;

    public static string Method(string resourceName, string method) => $"ApiGatewayMethod{resourceName}{UpperFirst(method.ToLowerInvariant())}";

    public static string Validator(string service) => $"ApiGateway{UpperFirst(Regex.Replace(service, "[^0-9A-Za-z]", ""))}RequestValidator";

    /// <summary>The model of a schema of the provider.</summary>
    public static string Model(string schema) => $"ApiGateway{string.Concat(Words(schema).Select(word => UpperFirst(word.ToLowerInvariant())))}Model";

    /// <summary>The model of a schema that belongs to one method.</summary>
    public static string Model(string methodId, string contentType) => $"{methodId}{string.Concat(Words(contentType).Select(UpperFirst))}Model";

    public static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string Part(string part)
    {
        var capitalized = UpperFirst(part.ToLowerInvariant()).Replace("-", "Dash");
        return UpperFirst(Regex.Replace(Regex.Replace(capitalized, @"\{(.*)\}", "$1Var"), "[^0-9A-Za-z]", ""));
    }

    private static string[] Words(string text) => Regex.Matches(text, "[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+").Cast<Match>().Select(match => match.Value).ToArray();
}
