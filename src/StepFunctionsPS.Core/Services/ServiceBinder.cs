using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Services.Shapes;
using StepFunctionsPS.Services.Stacks;
using StepFunctionsPS.Services.StateMachines;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Services;

/// <summary>Stage 4: reads the resolved tree of a service file into a <see cref="Service"/>.</summary>
internal static class ServiceBinder
{
    public static StageResult<Service> Bind(ResolvedTree resolved, VariableContext context, CompilationRun run)
    {
        var tree = resolved.Root;
        var diagnostics = new DiagnosticBag();
        if (tree is not MappingNode root)
        {
            diagnostics.Add(ServiceMessages.NotAService(tree.Span, tree.Kind));
            return StageResult.Failed<Service>(diagnostics);
        }

        var fields = new Fields(root, "the service file", diagnostics);
        var mode = fields.Text("configValidationMode") switch { "error" => ValidationMode.Error, "off" => ValidationMode.Off, _ => ValidationMode.Warn };
        var name = ReadName(fields, diagnostics);
        var provider = ProviderBinder.Bind(fields, context, mode, diagnostics);
        if (root["stepFunctions"] is null or NullNode) diagnostics.Add(ServiceMessages.NoStateMachines(root.Span));
        var stepFunctions = new Fields(StepFunctionsSection.Read(fields, diagnostics), "'stepFunctions'", diagnostics);
        var functions = new FunctionBinder(name, provider, mode, diagnostics).BindAll(fields);
        var http = new MachineHttpBinder(functions, fields.Inner("provider").Inner("apiGateway").Truthy("timeoutInMillis"), diagnostics);
        var service = new Service(name, provider, root)
        {
            Resources = UserResources.Read(fields, diagnostics),
            Stack = StackSettingsBinder.Bind(name, provider.Stage, new Fields(provider.Root, "'provider'", diagnostics), diagnostics),
            Provenance = resolved.Provenance,
            Run = run,
            Package = PackageBinder.Bind(fields),
            Functions = functions,
            Layers = LayerBinder.BindAll(fields, diagnostics),
            NoOutput = stepFunctions.Flag("noOutput", otherwise: false),
            Activities = Activity.ReadAll(stepFunctions, diagnostics),
            StateMachines = http.BindAll(StateMachineBinder.BindAll(stepFunctions, provider, diagnostics)),
        };
        Plugins.Check(root, diagnostics);
        ServiceShape.Check(root, mode, diagnostics);
        return StageResult.Of(service, diagnostics);
    }

    private static string ReadName(Fields fields, DiagnosticBag diagnostics)
    {
        var name = fields.Text("service");
        if (name is null)
        {
            if (fields.Mapping["service"] is null or NullNode) diagnostics.Add(ServiceMessages.Required(fields.SpanOf("service"), "service", fields.Owner));
            return "service";
        }

        // Exports are named after it; the stack is too, unless it has a name of its own.
        var pattern = fields.Inner("provider").Any("stackName") is null ? "^[a-zA-Z][0-9a-zA-Z-]*$" : "^[0-9a-zA-Z-]+$";
        if (!Regex.IsMatch(name, pattern)) diagnostics.Add(ServiceMessages.WrongServiceName(fields.Mapping["service"]!.Span, name));
        return name;
    }
}
