using System.Collections.Generic;
using System.Management.Automation;

namespace StepFunctionsPS.Commands;

/// <summary>Compiles service files, or services that were read, to CloudFormation templates.</summary>
[Cmdlet(VerbsData.ConvertTo, "SfnTemplate", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Template), typeof(string))]
public sealed class ConvertToSfnTemplateCommand : ManyFilesCommand
{
    private const string ServiceSet = "Service";

    /// <summary>A service that was read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ServiceSet)]
    public Service? InputObject { get; set; }

    /// <summary>Codes that are not told.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateNotNull]
    public string[] Exclude { get; set; } = [];

    /// <summary>An object, or text.</summary>
    [Parameter]
    public TemplateForm As { get; set; }

    private protected override IReadOnlyList<string> ExcludedCodes => Exclude;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is { } service)
        {
            Emit(Compiler.Compile(service));
            return;
        }

        foreach (var file in Files) Emit(Compiler.Compile(file, Options));
    }

    private void Emit(CompilationResult result)
    {
        if (Report(result.Diagnostics) && result.Template is { } template) WriteObject(Form(template));
    }

    // What prints or saves text adds the last line break itself.
    private object Form(Template template) => As switch
    {
        TemplateForm.Json => template.ToJson().TrimEnd('\n'),
        TemplateForm.Yaml => template.ToYaml().TrimEnd('\n'),
        _ => template,
    };
}
