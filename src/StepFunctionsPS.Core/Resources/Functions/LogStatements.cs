using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary>What lets functions write their logs: one pattern for those with the usual name, one for each other.</summary>
internal static class LogStatements
{
    private const string Region = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:";

    public static IEnumerable<Node> Of(Service service)
    {
        var usual = $"{service.Name}-{service.Stage}";
        var all = service.Functions.All;
        var groups = all.Where(function => !IsUsual(function.PhysicalName) && !function.Logs.Disabled)
            .Select(function => LogGroups.NameOf(function.PhysicalName))
            .ToList();
        var someUsualLogs = all.Any(function => IsUsual(function.PhysicalName) && !function.Logs.Disabled);
        if (someUsualLogs) groups.Add(LogGroups.NameOf(usual) + "*");
        yield return Statement("Allow", CloudFormation.Texts(["logs:CreateLogStream", "logs:CreateLogGroup", "logs:TagResource"]), groups.Select(group => group + ":*"));
        yield return Statement("Allow", CloudFormation.Texts(["logs:PutLogEvents"]), groups.Select(group => group + ":*:*"));

        // The pattern above would let the silent ones log as well.
        var silent = all.Where(function => IsUsual(function.PhysicalName) && function.Logs.Disabled).Select(function => LogGroups.NameOf(function.PhysicalName)).ToArray();
        if (someUsualLogs && silent.Length > 0) yield return Statement("Deny", new StringNode("logs:PutLogEvents"), silent.Select(group => group + ":*"));

        bool IsUsual(string name) => name.StartsWith(usual, StringComparison.Ordinal);
    }

    private static MappingNode Statement(string effect, Node action, IEnumerable<string> groups) => new MappingBuilder()
        .Set("Effect", effect)
        .Set("Action", action)
        .Set("Resource", CloudFormation.List(groups.Select(group => CloudFormation.Sub(Region + group))))
        .Build();
}
