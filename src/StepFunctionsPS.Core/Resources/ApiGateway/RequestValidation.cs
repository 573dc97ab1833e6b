using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>Checks of requests: one validator for the service, and a model for each schema.</summary>
internal static class RequestValidation
{
    /// <summary>Whether a parameter must be there; one that is described without a word on that must.</summary>
    public static Node IsRequired(Node parameter) =>
        parameter is MappingNode mapping ? mapping["required"] is { } required and not NullNode ? required : CloudFormation.True : parameter;

    public static void AddValidator(ApiBuilder api, IReadOnlyList<HttpEvent> events)
    {
        if (!events.Any(IsValidated)) return;
        var service = api.Service;
        var properties = new MappingBuilder()
            .Set("RestApiId", api.Settings.ApiId)
            .Set("ValidateRequestBody", CloudFormation.True)
            .Set("ValidateRequestParameters", CloudFormation.True)
            .Set("Name", $"{service.Name}-{service.Stage} | Validate request body and querystring parameters");
        api.Add(ApiNames.Validator(service.Name), CloudFormation.Resource("AWS::ApiGateway::RequestValidator", properties), events.First(IsValidated).Span);
    }

    /// <summary>Points a method to the validator and its models, which are added.</summary>
    public static void Set(MappingBuilder method, ApiBuilder api, HttpEvent http)
    {
        if (!IsValidated(http)) return;
        method.Set("RequestValidatorId", CloudFormation.Ref(ApiNames.Validator(api.Service.Name)));
        if (http.Request.Schemas.Count > 0)
            method.Set("RequestModels", new MappingNode(http.Request.Schemas.Select(schema => new MappingEntry(schema.Key, CloudFormation.Ref(AddModel(api, http, schema)))).ToArray()));
    }

    private static bool IsValidated(HttpEvent http) => http.Request.Schemas.Count > 0 || http.Request.Parameters.Any(entry => Coercion.IsTruthy(IsRequired(entry.Value)));

    private static string AddModel(ApiBuilder api, HttpEvent http, MappingEntry schema)
    {
        var shared = api.Settings.ApiGateway.Inner("request").Mapped("schemas");
        if (schema.Value is StringNode name && shared?[name.Value] is MappingNode definition)
        {
            var sharedId = ApiNames.Model(name.Value);
            if (!api.Has(sharedId)) api.Add(sharedId, Model(api, "application/json", definition), schema.KeySpan);
            return sharedId;
        }

        if (schema.Value is StringNode text && !text.Value.TrimStart().StartsWith("{", System.StringComparison.Ordinal))
            api.Diagnostics.Add(HttpMessages.UnknownSchema(text.Span, text.Value, (shared?.Entries ?? []).Select(entry => entry.Key)).About(text));
        var id = ApiNames.Model(api.MethodIdOf(http), schema.Key);
        api.Add(id, Model(api, schema.Key, schema.Value), schema.KeySpan);
        return id;
    }

    // A mapping with `schema` describes the model, any other is the schema itself.
    private static MappingBuilder Model(ApiBuilder api, string contentType, Node given)
    {
        var described = given is MappingNode mapping && Coercion.IsTruthy(mapping["schema"]) ? mapping : MappingNode.Empty;
        return CloudFormation.Resource("AWS::ApiGateway::Model", new MappingBuilder()
            .Set("RestApiId", api.Settings.ApiId)
            .Set("ContentType", contentType)
            .Set("Schema", described["schema"] ?? given)
            .SetIfAny("Name", described["name"])
            .SetIfAny("Description", described["description"]));
    }
}
