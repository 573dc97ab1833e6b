using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Http;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>Finds methods of paths that would call two things at once.</summary>
internal static class EndpointConflicts
{
    public static void Check(IReadOnlyList<HttpEvent> ofFunctions, IReadOnlyList<HttpEvent> ofMachines, DiagnosticBag diagnostics)
    {
        var cors = ofFunctions.Concat(ofMachines).Where(http => http.Cors is not null).GroupBy(http => http.Path).ToDictionary(group => group.Key, group => group.First());
        var taken = ofFunctions.GroupBy(http => (http.Path, http.Method)).ToDictionary(group => group.Key, group => group.First());
        foreach (var http in ofMachines)
        {
            if (http.Method == "options" && cors.TryGetValue(http.Path, out var preflight)) diagnostics.Add(MachineHttpMessages.OptionsAndCors(http, preflight));
            if (!taken.TryGetValue((http.Path, http.Method), out var first)) taken.Add((http.Path, http.Method), http);
            else if (first.Owner == http.Owner) diagnostics.Add(MachineHttpMessages.GivenTwice(http, first));
            else diagnostics.Add(MachineHttpMessages.SameMethod(http, first));
        }
    }
}
