using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services.Http;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The origins whose pages may call a path. The header can name one only, so that of several a template answers with the one that asks.</summary>
/// <param name="Header">The one that the header names.</param>
/// <param name="EchoTemplate">The template; empty where none is needed.</param>
internal sealed record AllowedOrigins(string Header, string EchoTemplate)
{
    public static AllowedOrigins Of(HttpCors cors)
    {
        var origins = cors.Origin is { } single && single.Contains(',') ? single.Split(',').Select(item => item.Trim()).ToArray() : cors.Origins;
        // The framework has the template for one origin too.
        var least = cors.IsOfFunctions ? 1 : 2;
        if (!cors.IsOfFunctions && origins.Contains("*")) return new AllowedOrigins("*", "");
        return new AllowedOrigins(origins.Count > 0 ? origins[0] : cors.Origin ?? "undefined", origins.Count < least ? "" : Echo(origins));
    }

    private static string Echo(IReadOnlyList<string> origins)
    {
        var tests = origins.Select(origin => $"$origin.matches(\"{Pattern(origin)}\")");
        return "#set($origin = $input.params(\"Origin\"))\n#if($origin == \"\") #set($origin = $input.params(\"origin\")) #end\n"
            + $"#if({string.Join(" || ", tests)}) #set($context.responseOverride.header.Access-Control-Allow-Origin = $origin) #end";
    }

    private static string Pattern(string origin)
    {
        var escaped = origin.Replace(".", "[.]");
        var star = escaped.IndexOf("*", StringComparison.Ordinal);
        return star < 0 ? escaped : escaped.Remove(star, 1).Insert(star, ".+");
    }
}
