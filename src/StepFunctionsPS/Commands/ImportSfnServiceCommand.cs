using System.Management.Automation;

namespace StepFunctionsPS.Commands;

/// <summary>Reads service files and resolves their variables.</summary>
[Cmdlet(VerbsData.Import, "SfnService", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Service), typeof(string))]
public sealed class ImportSfnServiceCommand : ManyFilesCommand
{
    /// <summary>An object, or text: the service file with its variables resolved.</summary>
    [Parameter]
    public TemplateForm As { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var file in Files)
        {
            var result = Compiler.Import(file, Options);
            if (Report(result.Diagnostics)) WriteObject(Form(result.Service!));
        }
    }

    // What prints or saves text adds the last line break itself.
    private object Form(Service service) => As switch
    {
        TemplateForm.Json => service.ToJson().TrimEnd('\n'),
        TemplateForm.Yaml => service.ToYaml().TrimEnd('\n'),
        _ => service,
    };
}
