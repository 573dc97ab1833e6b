using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Mocks;

/// <summary>Asks a script block, on the thread of the pipeline; what it throws becomes the error of the task.</summary>
internal static class ScriptCall
{
    public static TaskOutcome Answer(ScriptBlock script, TaskCall call, ILambda lambda)
    {
        var input = ValueWriter.Write(call.Input);
        Collection<PSObject> given;
        try
        {
            // A mock that goes wrong must not return nothing in silence, so its errors end it, as in Lambda's PowerShell.
            var variables = new List<PSVariable> { new("_", input), new("ErrorActionPreference", ActionPreference.Stop) };
            given = script.InvokeWithContext(null, variables, input, Describe(call));
        }
        catch (PipelineStoppedException)
        {
            throw;
        }
        catch (RuntimeException thrown)
        {
            var (error, cause) = ThrownError.Read(thrown);
            return TaskOutcome.Throw(error, cause);
        }

        try
        {
            return OutcomeReader.Read(given.Count switch { 0 => null, 1 => given[0], _ => given.ToArray() }, lambda)(call);
        }
        catch (ValueRefusal problem)
        {
            throw new ValueRefusal(problem.Message, call.StateName);
        }
    }

    // For mocks that differ by retry: { param($in, $call) if ($call.Attempt -lt 2) { throw 'Busy' } }
    private static PSObject Describe(TaskCall call)
    {
        var about = new PSObject();
        about.Properties.Add(new PSNoteProperty("State", call.StateName));
        about.Properties.Add(new PSNoteProperty("StateMachine", call.Machine));
        about.Properties.Add(new PSNoteProperty("Resource", call.Resource));
        about.Properties.Add(new PSNoteProperty("Attempt", call.Attempt));
        about.Properties.Add(new PSNoteProperty("Call", call.Call));
        return about;
    }
}
