using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The answers of a method that calls Step Functions, as the integration gives them and as the method lets them out.</summary>
internal static class StateMachineResponses
{
    private const string AllowedOrigin = "method.response.header.Access-Control-Allow-Origin";

    // An execution that was waited for ends with its output as text, or with a name and a cause of its failure.
    private const string SyncResult = """
        #if( $input.path('$.status') == "SUCCEEDED" )
        $input.path('$.output')
        #else
        #set( $context.responseOverride.status = 500 )
        #if( $input.path('$.status') == "TIMED_OUT" )
        #set( $context.responseOverride.status = 504 )
        #end
        {"status": $input.json('$.status'), "error": $input.json('$.error'), "cause": $input.json('$.cause')}
        #end
        """;

    public static SequenceNode OfIntegration(MachineHttpEvent http, StateMachine machine) => CloudFormation.List(http.Responses.Select(response => new MappingBuilder()
        .Set("StatusCode", response.StatusCode)
        .Set("SelectionPattern", response.SelectionPattern)
        .Set("ResponseParameters", WithOrigin(http, response.Parameters))
        .Set("ResponseTemplates", Templates(http, response, machine))
        .Build()));

    /// <summary>The standard ones, and one for each further status; a header that an answer has must be named here.</summary>
    public static SequenceNode OfMethod(MachineHttpEvent http)
    {
        var responses = new List<(Node Status, MappingBuilder Parameters)>
        {
            (MachineHttpResponses.Success.StatusCode, new MappingBuilder(WithOrigin(http, http.ResponseHeaders))),
            (MachineHttpResponses.Failure.StatusCode, new MappingBuilder(WithOrigin(http, []))),
        };
        foreach (var response in http.Responses)
        {
            var known = responses.FindIndex(item => ScalarText.Of(item.Status) == ScalarText.Of(response.StatusCode));
            if (known < 0) responses.Add((response.StatusCode, new MappingBuilder()));
            var parameters = responses[known < 0 ? responses.Count - 1 : known].Parameters;
            foreach (var header in WithOrigin(http, response.Parameters).Entries.Where(header => !parameters.Has(header.Key))) parameters.Set(header.Key, CloudFormation.True);
        }

        return CloudFormation.List(responses.Select(item => new MappingBuilder()
            .Set("ResponseParameters", item.Parameters.Build())
            .Set("ResponseModels", MappingNode.Empty)
            .Set("StatusCode", item.Status)
            .Build()));
    }

    private static MappingNode WithOrigin(MachineHttpEvent http, IReadOnlyList<MappingEntry> headers)
    {
        var parameters = new MappingBuilder(new MappingNode(headers));
        if (http.Http.Cors is { } cors) parameters.Set(AllowedOrigin, $"'{AllowedOrigins.Of(cors).Header}'");
        return parameters.Build();
    }

    private static MappingNode Templates(MachineHttpEvent http, MachineHttpResponse response, StateMachine machine)
    {
        var templates = new MappingBuilder(new MappingNode(response.Templates));
        if (!http.HasResponseTemplates && http.IsSync && machine.Type == "EXPRESS" && response.SelectionPattern is StringNode { Value: "" }) templates.Set("application/json", SyncResult);
        if (http.Http.Cors is { } cors && AllowedOrigins.Of(cors).EchoTemplate is { Length: > 0 } echo)
            templates.Set("application/json", Behind(echo, templates.Build()["application/json"] ?? CloudFormation.Text("$input.json('$')")));
        return templates.Build();
    }

    private static Node Behind(string echo, Node template) => template is StringNode text
        ? new StringNode($"{echo}\n{text.Value}")
        : CloudFormation.Join("\n", CloudFormation.Text(echo), template);
}
