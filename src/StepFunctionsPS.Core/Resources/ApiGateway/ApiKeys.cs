using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>API keys and the plans that bound their use: one plan for all keys, or several, each with its own keys.</summary>
internal static class ApiKeys
{
    /// <param name="api">The API.</param>
    /// <param name="ofMachines">The events of state machines, which may want a key.</param>
    public static void Add(ApiBuilder api, IReadOnlyList<HttpEvent> ofMachines)
    {
        var given = api.Settings.Setting("apiKeys").List("apiKeys");
        if (given is not (null or SequenceNode)) api.Diagnostics.Add(HttpMessages.WrongKeys(given.Span, given.Kind));
        var keys = (given as SequenceNode)?.Items;
        var plans = api.Settings.Setting("usagePlan").Truthy("usagePlan");
        if (given is null && api.Settings.SharedApi is null && ofMachines.FirstOrDefault(http => http.IsPrivate) is { } keyless && !HasOwnKeys(api)) api.Diagnostics.Add(MachineHttpMessages.PrivateWithoutKeys(keyless));
        if (keys is null && plans is null) return;
        var named = (plans as SequenceNode)?.Items.OfType<MappingNode>().SelectMany(plan => plan.Entries.Take(1)).ToArray();
        foreach (var plan in named ?? []) UsagePlans.Add(api, plan.Key, plan.Value as MappingNode);
        if (named is null) UsagePlans.Add(api, "", plans as MappingNode);
        AddKeys(api, keys ?? [], (named ?? []).Select(plan => plan.Key).ToArray());
    }

    // Keys among the user's own resources are keys as well.
    private static bool HasOwnKeys(ApiBuilder api) =>
        ((api.Service.Resources.Template["Resources"] as MappingNode)?.Entries ?? []).Any(entry => entry.Value.Child("Type") is StringNode { Value: "AWS::ApiGateway::ApiKey" });

    // Numbers begin anew with each plan, and go on from there for keys that have none.
    private static void AddKeys(ApiBuilder api, IReadOnlyList<Node> keys, IReadOnlyList<string> plans)
    {
        var number = 0;
        foreach (var key in keys)
        {
            var plan = (key as MappingNode)?.Entries.FirstOrDefault();
            if (plan is not null && plans.Contains(plan.Key))
            {
                number = 0;
                foreach (var item in ((SequenceNode)Coercion.ToTexts(plan.Value)).Items) AddKey(api, item, plan.Key, ++number);
            }
            else if (key is not (StringNode or NumberNode or BooleanNode or MappingNode)) api.Diagnostics.Add(HttpMessages.WrongKeys(key.Span, key.Kind));
            else if (plan?.Value is SequenceNode) api.Diagnostics.Add(HttpMessages.KeyWithoutPlan(plan.KeySpan, plan.Key));
            else AddKey(api, key, "", ++number);
        }
    }

    private static void AddKey(ApiBuilder api, Node key, string plan, int number)
    {
        var fields = new Fields(key as MappingNode ?? MappingNode.Empty, "the API key", api.Diagnostics);
        var stage = new MappingBuilder().Set("RestApiId", api.Settings.ApiId).Set("StageName", api.Service.Stage);
        var properties = new MappingBuilder()
            .Set("Enabled", new BooleanNode(fields.Flag("enabled", otherwise: true)))
            .SetIfAny("Name", key is MappingNode ? fields.TextNode("name") : key)
            .SetIfAny("Value", fields.TextNode("value"))
            .SetIfAny("Description", fields.TextNode("description"))
            .SetIfAny("CustomerId", fields.TextNode("customerId"))
            .Set("StageKeys", new SequenceNode([stage.Build()]));
        var suffix = ApiNames.UpperFirst(plan) + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        api.Add("ApiGatewayApiKey" + suffix, CloudFormation.Resource("AWS::ApiGateway::ApiKey", properties).Set("DependsOn", api.DeploymentId), key.Span);
        UsagePlans.AddKey(api, plan, suffix, key.Span);
    }
}
